/** The codes by which files, tables and messages name constants. */
package org.cldess.internal.code;
