/**
 * Who may see what: the four audiences of a dossier, each of which sees all that the one before it sees.
 */
package org.cldess.disclosure;
