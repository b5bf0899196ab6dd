/**
 * The consolidated budget of a dossier (<i>{@index "budget consolidé"}</i>): the costs and funding of its actions,
 * aggregated by objective and for the contract, and compared with the funders’ yearly commitments. No cent is lost in
 * aggregation.
 */
@NullMarked
package org.cldess.budget;

import org.jspecify.annotations.NullMarked;
