/** The four audiences of a dossier, each of which sees everything that the one before it sees. */
package org.cldess.disclosure;
