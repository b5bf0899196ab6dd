/** What actors agree between them to carry the contract out (<i>{@index conventions}</i>): {@link org.cldess.agreement.Agreement}. */
package org.cldess.agreement;
