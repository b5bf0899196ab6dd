/**
 * The parties of a contract, who takes the place of whom, and their signatures.
 */
package org.cldess.contract.party;
