/**
 * Recurring work, and what comes of it: letters that ask whether a profile is still true, the
 * answer by one click, the list of those who have not answered, and the forgetting of old proofs.
 * {@code UpkeepTick} wakes it; {@code Chores} lets one server at a time do it. Nobody imports this
 * room.
 */
package pl.ngomap.upkeep;
