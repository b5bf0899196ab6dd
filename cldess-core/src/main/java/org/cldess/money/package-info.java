/**
 * Money in exact euros and cents: amounts are added, compared and split without ever losing a cent, and refuse what they cannot
 * hold. No floating-point number comes in or goes out.
 */
package org.cldess.money;
