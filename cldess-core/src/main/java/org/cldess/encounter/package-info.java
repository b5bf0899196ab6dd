/** Meetings and exchanges. */
package org.cldess.encounter;
