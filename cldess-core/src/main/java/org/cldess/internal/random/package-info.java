/** Random numbers that a seed determines. */
package org.cldess.internal.random;
