/// How long a route takes to answer. What is long is answered aside, on a thread of its own (`Workshop`), so that no other page waits for it.
package enum Pace: Sendable { case quick, long }
