/** What the text of a charter is made of: its axes, its principles, and the hash that a signature names. */
package org.cldess.charter.text;
