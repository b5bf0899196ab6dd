/**
 * What persons ask about the data that a dossier holds of them, and what is done then: told, noted, erased; and how two records of one
 * person or body become one. {@link org.cldess.person.Persons#of} is the door to all of it.
 */
package org.cldess.person;
