/** The content of a charter: its axes, its principles, and the hash that a signature records. */
package org.cldess.charter.text;
