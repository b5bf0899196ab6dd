package org.cldess.territory;

import java.util.Arrays;

/**
 * The codes of parts of communes and of communes that have merged, and the whole commune of each.
 *
 * @param codes the codes as numbers, ascending
 * @param wholes the number of the whole commune of each code
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and no one else holds them
record TerritoryParts(int[] codes, int[] wholes) {
    /** Returns the whole commune that a code stands for; the code itself if it is not the code of a part. */
    int whole(int code) {
        int at = Arrays.binarySearch(codes, code);
        return at < 0 ? code : wholes[at];
    }
}
