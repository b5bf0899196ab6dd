/** Texts in the form in which they are compared. */
package org.cldess.internal.text;
