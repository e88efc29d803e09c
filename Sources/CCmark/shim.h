#ifndef BRIEFING_CCMARK_SHIM_H
#define BRIEFING_CCMARK_SHIM_H

#include <cmark.h>
#include <string.h>

/// The arena that a thread uses; weak, so that all objects that include this share one.
__attribute__((weak)) _Thread_local void *briefing_arena = NULL;

static inline void *briefing_get_arena(void) { return briefing_arena; }
static inline void briefing_set_arena(void *arena) { briefing_arena = arena; }

#endif
