/** Decimal numbers as they are stored. */
package org.cldess.internal.number;
