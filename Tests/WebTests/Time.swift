import Foundation

func sleep(milliseconds: Int) { usleep(UInt32(milliseconds) * 1_000) }

/// On a thread of its own, because the tests' pool may be full of others that wait.
func inThread(_ work: @escaping @Sendable () -> Void) { Thread.detachNewThread(work) }
