package org.cldess.internal.auction;

/**
 * Finds the k-th greatest of several numbers (C. A. R. Hoare, Algorithm 65: find, Communications of the ACM 4, 1961,
 * 321–322).
 */
final class Selection {
    private Selection() {}

    /**
     * Returns the k-th greatest number, where k = 1 is the greatest. Linear time on average.
     *
     * @param numbers the numbers, which are reordered
     * @param count how many of them count
     * @param k from 1 to the count
     */
    static long greatest(long[] numbers, int count, int k) {
        int low = 0;
        int high = count - 1;
        int wanted = k - 1;
        while (low < high) {
            long pivot = median(numbers[low], numbers[(low + high) >>> 1], numbers[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (numbers[i] > pivot) {
                    i++;
                }
                while (numbers[j] < pivot) {
                    j--;
                }
                if (i <= j) {
                    long swapped = numbers[i];
                    numbers[i++] = numbers[j];
                    numbers[j--] = swapped;
                }
            }
            if (wanted <= j) {
                high = j;
            } else if (wanted >= i) {
                low = i;
            } else {
                return numbers[wanted];
            }
        }
        return numbers[wanted];
    }

    private static long median(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
