/* Hides the functions that share one global context: ours are the reentrant ones alone. */
#define GEOS_USE_ONLY_R_API
#include <geos_c.h>
