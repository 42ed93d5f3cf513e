// Which Charley is this? The one place that says so; files that go out name it.
export const version = '0.1.0'
