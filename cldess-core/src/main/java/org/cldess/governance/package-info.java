/**
 * Who steers the contract (<i>{@index gouvernance}</i>): the bodies, their sittings with who took part, what they decided and what became
 * of it; and who was heard before the contract was signed (<i>{@index concertation}</i>).
 */
package org.cldess.governance;
