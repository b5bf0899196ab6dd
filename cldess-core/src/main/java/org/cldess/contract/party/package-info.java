/**
 * The parties of a contract, their successions and their signatures.
 */
@NullMarked
package org.cldess.contract.party;

import org.jspecify.annotations.NullMarked;
