"""What stands on the desk: the voice, the player, own sounds and the queue machine. Imports no other room."""
