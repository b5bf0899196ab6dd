/**
 * Agreements between actors to carry out the contract (<i>{@index conventions}</i>):
 * {@link org.cldess.agreement.Agreement}.
 */
package org.cldess.agreement;
