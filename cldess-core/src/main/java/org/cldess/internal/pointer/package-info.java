/** JSON Pointers that are built once. */
package org.cldess.internal.pointer;
