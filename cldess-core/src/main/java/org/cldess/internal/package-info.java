/** Checks and codes that several notions share. Not exported. */
package org.cldess.internal;
