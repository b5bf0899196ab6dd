/** Checks and codes that several packages share. Not exported. */
package org.cldess.internal;
