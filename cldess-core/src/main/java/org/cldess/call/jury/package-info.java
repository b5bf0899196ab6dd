/** How a call for projects is decided (<i>{@index jury}</i>): who sits, by which criteria they score, and what they decide. */
package org.cldess.call.jury;
