package org.cldess;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Runs the same task in several threads that start at the same moment. */
public final class Together {
    /** The number of threads. */
    public static final int THREADS = 4;

    private Together() {}

    /**
     * {@return the results of the threads, in their order}
     *
     * @param task the task of a thread, which gets the number of the thread from 0
     */
    public static <T> List<T> ask(IntFunction<T> task) {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> asked = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                asked.add(threads.submit(() -> {
                    start.await();
                    return task.apply(number);
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError("A thread failed.", failure);
        } finally {
            threads.shutdownNow();
        }
    }
}
