/** What an actor is: its kinds, in the words of the law and of the field. */
package org.cldess.actor.kind;
