/** The contract (<i>contrat</i>) and its amendments (<i>avenants</i>): parties, text, objectives, envelopes, signatures. */
package org.cldess.reporting.contract;
