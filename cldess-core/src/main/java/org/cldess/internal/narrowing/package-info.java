/** Lists that stay the same object while nothing in them changes. */
package org.cldess.internal.narrowing;
