package org.cldess.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much memory the objects took that a thread has made. The same work makes the same objects on every machine and
 * under any load, so that work that is done again shows without a clock.
 */
public final class AllocatedBytes {
    private AllocatedBytes() {}

    /** {@return the bytes of all objects that the asking thread has made since it began} */
    public static long ofThisThread() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
