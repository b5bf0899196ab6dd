/**
 * The money of a whole dossier (<i>{@index "budget consolidé"}</i>): what its actions cost and what pays for them, rolled up to objectives and
 * to the contract, beside what funders committed to it year by year. No cent is lost on the way.
 */
package org.cldess.budget;
