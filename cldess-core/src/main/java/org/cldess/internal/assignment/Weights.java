package org.cldess.internal.assignment;

import org.cldess.internal.auction.Pairs;

/** The allowed pairs of a problem and their weights. */
interface Weights extends Pairs {
    /** The same pairs, each with so much more weight. */
    Weights plus(long more);
}
