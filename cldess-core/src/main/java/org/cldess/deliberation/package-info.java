/**
 * Decisions of the assemblies of public bodies, as their registers hold them: votes, transmission to the State, publication.
 * They are what authorises a signature.
 */
package org.cldess.deliberation;
