package org.cldess.internal;

import java.lang.reflect.Method;

/**
 * How long a thread has had a processor. These tests run inside the module of the library, which reads nothing of the module that knows: it is
 * asked by name.
 */
final class ProcessorTime {
    private ProcessorTime() {}

    /** In nanoseconds; −1 for a thread that is no more. */
    static long of(Thread thread) {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            Method time = Class.forName("java.lang.management.ThreadMXBean").getMethod("getThreadCpuTime", long.class);
            return (Long) time.invoke(threads, thread.getId());
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError("this Java does not tell how long a thread has had a processor", missing);
        }
    }
}
