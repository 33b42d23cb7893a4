#pragma once

/// Four doubles, SIMD4<Double> in Swift.
typedef double vector_of_four __attribute__((ext_vector_type(4)));

/// Square roots as one instruction for several lanes. Swift's own takes them one by one, each with a check for negative
/// arguments: four times as slow. NaN for those here.
static inline vector_of_four vector_square_root(vector_of_four x) { return __builtin_elementwise_sqrt(x); }

/// Asks memory for a cell that will be read soon; any address may be asked for.
static inline void vector_ask_for(const void *cell) { __builtin_prefetch(cell); }
