#include <zlib.h>

// deflateInit2 is a macro, which Swift does not see: all of a piece is packed in one call.

// Room enough for `count` bytes packed by the function below.
static inline size_t briefmap_deflate_room(size_t count) {
  return compressBound((uLong)count) + 64;
}

// Packs bytes as a piece of a raw deflate stream that ends at a whole byte, the last one with the
// stream's end. Returns how many bytes that makes; zero on failure.
static inline size_t briefmap_deflate(const unsigned char *bytes, size_t count, int level,
                                      int is_last, unsigned char *packed, size_t room) {
  z_stream stream = {0};
  if (deflateInit2(&stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
  stream.next_in = (unsigned char *)bytes;
  stream.avail_in = (uInt)count;
  stream.next_out = packed;
  stream.avail_out = (uInt)room;
  int status = deflate(&stream, is_last ? Z_FINISH : Z_SYNC_FLUSH);
  int is_done = status == (is_last ? Z_STREAM_END : Z_OK) && stream.avail_in == 0 &&
                (is_last || stream.avail_out > 0);
  size_t written = room - stream.avail_out;
  deflateEnd(&stream);
  return is_done ? written : 0;
}
