package org.cldess.benchmarks.store;

/**
 * One way to save, load or edit a dossier.
 *
 * @param name its name in the table of results
 * @param preparation what it does before the clock starts
 */
record Method(String name, Preparation preparation) {
    /** Work that takes time. */
    @FunctionalInterface
    interface Work {
        /** Does the work. */
        void run() throws Exception;
    }

    /** Makes the objects or rows of a dossier. */
    @FunctionalInterface
    interface Preparation {
        /**
         * Prepares the work.
         *
         * @param id the dossier
         * @param round the number of the repetition
         */
        Work prepare(String id, int round) throws Exception;
    }
}
