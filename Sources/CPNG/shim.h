#include <png.h>
#include <setjmp.h>
#include <stdio.h>

// libpng reports errors by longjmp, which must not cross Swift: the whole encoding is one C call.

// Both UTF-8; the key of 1 to 79 letters of Latin-1.
typedef struct {
  const char *key;
  const char *text;
} briefmap_png_text;

typedef struct {
  int width;
  int height;
  // Bytes from one row to the next.
  size_t stride;
  // Not zero: rows of red, green, blue, alpha. Zero: rows of cairo's RGB24, alpha unused.
  int has_alpha;
  int compression_level;
  // A set of PNG_FILTER_… flags.
  int filters;
  // Pixels per metre; zero for unknown.
  unsigned pixels_per_metre;
  // What the file says about itself.
  const briefmap_png_text *texts;
  int text_count;
} briefmap_png_options;

// Takes the bytes of the file as they come; returns zero to stop.
typedef int (*briefmap_png_sink)(void *user, const unsigned char *bytes, size_t count);

typedef struct {
  briefmap_png_sink sink;
  void *user;
  char message[128];
} briefmap_png_state;

static inline void briefmap_png_write(png_structp png, png_bytep bytes, size_t count) {
  briefmap_png_state *state = (briefmap_png_state *)png_get_io_ptr(png);
  if (!state->sink(state->user, bytes, count)) png_error(png, "the bytes were not taken");
}

static inline void briefmap_png_flush(png_structp png) { (void)png; }

static inline void briefmap_png_fail(png_structp png, png_const_charp message) {
  briefmap_png_state *state = (briefmap_png_state *)png_get_error_ptr(png);
  snprintf(state->message, sizeof state->message, "%s", message);
  png_longjmp(png, 1);
}

static inline void briefmap_png_warn(png_structp png, png_const_charp message) {
  (void)png;
  (void)message;
}

// Encodes a picture. Returns zero when all of it went to the sink; else `message` says why not.
static inline int briefmap_png_encode(const unsigned char *rows, briefmap_png_options options,
                                      briefmap_png_state *state) {
  snprintf(state->message, sizeof state->message, "out of memory");
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, state, briefmap_png_fail,
                                            briefmap_png_warn);
  if (!png) return 1;
  png_infop info = png_create_info_struct(png);
  if (!info || setjmp(png_jmpbuf(png))) {
    png_destroy_write_struct(&png, &info);
    return 1;
  }
  png_set_write_fn(png, state, briefmap_png_write, briefmap_png_flush);
  png_set_compression_level(png, options.compression_level);
  png_set_filter(png, PNG_FILTER_TYPE_BASE, options.filters);
  png_set_compression_buffer_size(png, 1 << 16);
  png_set_IHDR(png, info, (png_uint_32)options.width, (png_uint_32)options.height, 8,
               options.has_alpha ? PNG_COLOR_TYPE_RGBA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
               PNG_COMPRESSION_TYPE_BASE, PNG_FILTER_TYPE_BASE);
  png_set_sRGB(png, info, PNG_sRGB_INTENT_RELATIVE);
  if (options.pixels_per_metre)
    png_set_pHYs(png, info, options.pixels_per_metre, options.pixels_per_metre,
                 PNG_RESOLUTION_METER);
  for (int index = 0; index < options.text_count; index++) {
    png_text text = {0};
    text.compression = PNG_ITXT_COMPRESSION_NONE;
    text.key = (png_charp)options.texts[index].key;
    text.text = (png_charp)options.texts[index].text;
    png_set_text(png, info, &text, 1);
  }
  png_write_info(png, info);
  if (!options.has_alpha) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    png_set_bgr(png);
    png_set_filler(png, 0, PNG_FILLER_AFTER);
#else
    png_set_filler(png, 0, PNG_FILLER_BEFORE);
#endif
  }
  for (int row = 0; row < options.height; row++)
    png_write_row(png, (png_const_bytep)(rows + (size_t)row * options.stride));
  png_write_end(png, info);
  png_destroy_write_struct(&png, &info);
  return 0;
}
