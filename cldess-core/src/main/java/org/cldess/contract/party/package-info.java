/**
 * The parties of a contract, their successions and their signatures.
 */
package org.cldess.contract.party;
