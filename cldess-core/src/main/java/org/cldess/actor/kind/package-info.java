/** The kinds of actors, in the terms of the law and of the field. */
package org.cldess.actor.kind;
