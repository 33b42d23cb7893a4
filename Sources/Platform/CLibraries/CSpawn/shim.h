#pragma once
#include <spawn.h>

/* Of the C library since 2.34; it shows it to GNU sources only, which Swift is none of. */
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
