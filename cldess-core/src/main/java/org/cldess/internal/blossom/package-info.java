/**
 * Best pairs in any graph, on primitive arrays: {@link org.cldess.internal.blossom.BlossomSolver} knows neither participants nor scores.
 */
package org.cldess.internal.blossom;
