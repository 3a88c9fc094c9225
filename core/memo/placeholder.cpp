namespace tieout {
}
