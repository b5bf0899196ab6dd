package org.cldess.territory;

import java.util.Arrays;

/**
 * Codes that stand for a part of a commune or for one that has merged, and the commune that now is the whole.
 *
 * @param codes the codes as numbers, ascending
 * @param wholes beside each, the number of the whole
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and no one else holds them
record Parts(int[] codes, int[] wholes) {
    /** The whole that a code stands for; the code itself if it is no part’s. */
    int whole(int code) {
        int at = Arrays.binarySearch(codes, code);
        return at < 0 ? code : wholes[at];
    }
}
