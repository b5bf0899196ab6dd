/**
 * The contract (<i>{@index contrat}</i>) and its amendments (<i>{@index avenants}</i>): parties, text, objectives,
 * envelopes, signatures.
 */
package org.cldess.reporting.contract;
