#pragma once
// Boost.Math behind C names: see special_functions.cpp. NaN for arguments outside a function's domain.
#ifdef __cplusplus
extern "C" {
#endif

double special_student_cdf(double degrees_of_freedom, double t);

#ifdef __cplusplus
}
#endif
