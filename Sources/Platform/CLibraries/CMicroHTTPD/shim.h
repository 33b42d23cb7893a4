#pragma once
#include <microhttpd.h>

// MHD_start_daemon is variadic, which Swift cannot call: options travel as an array.
static inline struct MHD_Daemon *pacesetter_start_daemon(
    unsigned int flags, uint16_t port, MHD_AcceptPolicyCallback accept, void *accept_context,
    MHD_AccessHandlerCallback handler, void *handler_context, struct MHD_OptionItem *options) {
  return MHD_start_daemon(flags, port, accept, accept_context, handler, handler_context, MHD_OPTION_ARRAY, options, MHD_OPTION_END);
}

// Variadic too, though no kind of information that we ask for takes a further argument.
static inline const union MHD_ConnectionInfo *pacesetter_connection_info(struct MHD_Connection *connection, enum MHD_ConnectionInfoType type) {
  return MHD_get_connection_info(connection, type);
}
