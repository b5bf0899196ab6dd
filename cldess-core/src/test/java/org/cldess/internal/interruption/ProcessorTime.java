package org.cldess.internal.interruption;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * The processor time of the current thread. The tests run inside the module of the library, which does not read the
 * module of the management API, so the API is found by name.
 */
final class ProcessorTime {
    private static final MethodHandle NOW = find();

    private ProcessorTime() {}

    private static MethodHandle find() {
        try {
            Class<?> factory = Class.forName("java.lang.management.ManagementFactory");
            Class<?> threads = Class.forName("java.lang.management.ThreadMXBean");
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Object bean = lookup.findStatic(factory, "getThreadMXBean", MethodType.methodType(threads))
                    .invoke();
            return lookup.findVirtual(threads, "getCurrentThreadCpuTime", MethodType.methodType(long.class))
                    .bindTo(bean);
        } catch (Throwable missing) {
            throw new LinkageError("This Java does not know how long a thread has had a processor.", missing);
        }
    }

    /** Returns the processor time in nanoseconds. */
    static long now() {
        try {
            return (long) NOW.invokeExact();
        } catch (Throwable missing) {
            throw new LinkageError("This Java does not know how long a thread has had a processor.", missing);
        }
    }
}
