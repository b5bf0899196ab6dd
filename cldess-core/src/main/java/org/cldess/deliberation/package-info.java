/**
 * Decisions of the assemblies of public bodies, as recorded in their registers: votes, transmission to the State,
 * publication. They authorise signatures.
 */
package org.cldess.deliberation;
