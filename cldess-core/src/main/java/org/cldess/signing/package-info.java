/**
 * How a text is signed, by hand or in electronic form, and what the law of the day makes of it. Which text it is, who signed and what
 * authorised it is said where that text stands: {@code charter}, {@code contract}.
 */
package org.cldess.signing;
